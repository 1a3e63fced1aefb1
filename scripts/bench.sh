#!/usr/bin/env bash
# The benchmark: `npm run bench [-- <options>]`.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
need_command redis-server redis-server
need_modules
exec node --disable-warning=DEP0040 bench/bench.ts "$@"
