# Porchlight's server: the pages are built in the first stage, the second holds production dependencies only.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Not `npm ci`: see scripts/setup.sh. The lock file is kept to all the same.
RUN npm install --no-save --no-audit --no-fund
COPY . .
RUN npx vite build --config web/vite.config.ts

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
# Source maps and declarations are half of the modules' size and nothing reads them here.
RUN npm install --no-save --omit=dev --no-audit --no-fund \
 && find node_modules \( -name '*.map' -o -name '*.d.ts' \) -delete \
 && npm cache clean --force
COPY src ./src
COPY dialogs ./dialogs
COPY prompts ./prompts
COPY locales ./locales
COPY rehearsals ./rehearsals
COPY --from=build /app/web/dist ./web/dist
# What people want is learned once, here, and kept beside the modules: a container may not write there.
RUN echo '{"id":1,"text":"hello"}' | node src/cli.ts classify
RUN mkdir /data && chown node:node /data
ENV DATA_DIR=/data PORT=3978
USER node
EXPOSE 3978
# Alive is not enough: a container that cannot reach Redis must not get traffic.
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The server finishes turns in hand within 25 s of SIGTERM; see compose.yaml's stop_grace_period.
CMD ["node", "--disable-warning=DEP0040", "--max-semi-space-size=32", "src/main.ts"]
