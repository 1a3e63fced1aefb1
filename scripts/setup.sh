# What `npm run up`, `npm test` and `npm run check` need on a machine, shared by them. Idempotent, quick when nothing is
# missing, and it says what it installs. Sourced, not run.

say() { printf 'porchlight: %s\n' "$*" >&2; }

die() {
  say "$*"
  exit 1
}

# need_command <command> <Debian package>: installs the package when the command is missing.
need_command() {
  command -v "$1" >/dev/null 2>&1 && return 0
  command -v apt-get >/dev/null 2>&1 || die "$1 is missing and this is no Debian machine: install $1 by hand, or use compose.yaml"
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || die "$1 is missing: run 'apt-get install $2' as root, then try again"
    root=(sudo)
  fi
  say "installing $2 (for $1)"
  # RUNLEVEL=1 keeps the package from starting a service of its own: Porchlight starts its own Redis.
  if ! "${root[@]}" env RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >/tmp/porchlight-apt.log 2>&1; then
    "${root[@]}" apt-get update -qq >/tmp/porchlight-apt.log 2>&1 || true
    "${root[@]}" env RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >>/tmp/porchlight-apt.log 2>&1 ||
      die "could not install $2; what apt-get said is in /tmp/porchlight-apt.log"
  fi
}

# Node modules as package-lock.json says, with Node 24 among them (the package `node`). Not `npm ci`: some registries lack
# binaries of linters for platforms that nobody here has, npm leaves those out of the lock, and `npm ci` then refuses it.
need_modules() {
  if [ ! -x node_modules/.bin/node ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    say "installing node modules"
    npm install --no-save --no-audit --no-fund --loglevel=error >&2 || die "the node modules could not be installed; see above"
    touch node_modules/.package-lock.json
  fi
  PATH="$PWD/node_modules/.bin:$PATH"
  export PATH
}

# The pages, built when a source is newer than the last build.
need_pages() {
  local stamp=web/dist/.built
  if [ ! -f "$stamp" ] || [ -n "$(find web src/safety src/turn/parts.ts locales package-lock.json -newer "$stamp" -type f -not -path 'web/dist/*' -print -quit)" ]; then
    say "building the pages"
    node node_modules/vite/bin/vite.js build --config web/vite.config.ts --logLevel warn >&2 || die "the pages could not be built; see above"
    mkdir -p web/dist && touch "$stamp"
  fi
}
