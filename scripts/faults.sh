#!/usr/bin/env bash
# The long form of the fault tests: kills, cuts, stalls and a bad provider under load, and what was lost or doubled by it:
# `npm run test:faults [-- --seed 7 --messages 5000 --kills 22 | --long]`.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
need_command redis-server redis-server
need_modules
exec node --disable-warning=DEP0040 test/faults/main.ts "$@"
