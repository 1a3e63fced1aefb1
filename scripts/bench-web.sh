#!/usr/bin/env bash
# Many pages on one process: `npm run bench:web [-- <options>]`.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
need_command redis-server redis-server
need_modules
exec node --disable-warning=DEP0040 bench/web/bench.ts "$@"
