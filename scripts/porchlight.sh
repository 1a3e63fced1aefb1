#!/usr/bin/env bash
# The command line: `npm run -s porchlight -- <command>`.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
need_modules
exec node --disable-warning=DEP0040 src/cli.ts "$@"
