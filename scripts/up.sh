#!/usr/bin/env bash
# All set-up and the main job: `npm run up`.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
if [ -z "${REDIS_URL:-}" ] && ! grep -qs '^REDIS_URL=' .env; then need_command redis-server redis-server; fi
need_modules
need_pages
exec node --disable-warning=DEP0040 --max-semi-space-size=32 src/main.ts --demo
