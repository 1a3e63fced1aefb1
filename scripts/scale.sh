#!/usr/bin/env bash
# The measurement of scale: `npm run bench:scale [-- <options>]`.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
need_command redis-server redis-server
need_modules
exec node --disable-warning=DEP0040 bench/scale/scale.ts "$@"
