#!/usr/bin/env bash
# The long form of the desk's tests: a month of ignored pages, many clients against a server that is killed, many consoles:
# `npm run test:desk [-- --days 30 --steps 10000 --clients 50 --consoles 200 --waiting 1000 --seed 42]`.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
need_command redis-server redis-server
need_modules
exec node --disable-warning=DEP0040 test/desk/main.ts "$@"
