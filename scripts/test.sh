#!/usr/bin/env bash
# All set-up that the tests need, then every test: `npm test [-- <jest options>]`.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/setup.sh
source scripts/webchat.sh
need_command redis-server redis-server
need_command chromium chromium
need_modules
need_pages
need_webchat
exec node --disable-warning=DEP0040 node_modules/jest/bin/jest.js "$@"
