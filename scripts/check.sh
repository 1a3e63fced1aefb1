#!/usr/bin/env bash
# Types, lint and format, dead code, and the rules of the house (import floors, locales, licences): `npm run check`.
set -uo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
need_modules
failed=0
step() {
  local name=$1
  shift
  if "$@"; then say "$name: clean"; else
    say "$name: FAILED"
    failed=1
  fi
}
step types tsc -p tsconfig.json
step 'lint and format' biome ci --error-on-warnings .
step 'dead code' knip
step 'rules of the house' node --disable-warning=DEP0040 node_modules/jest/bin/jest.js --silent=false test/house
exit $failed
