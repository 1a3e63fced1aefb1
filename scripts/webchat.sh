# Microsoft's Web Chat, for the test that opens it against our Direct Line: the package's own file alone, for it would bring
# some hundreds of others that nothing here needs. Sourced, not run; without it that test says aloud that it was skipped.
WEBCHAT=botframework-webchat@4.18.1
WEBCHAT_SHA512=ee3a44509ee8953eb65e6fbc7a1ec186121c5d57d4db10f8a590da781b7c2b85dc372e8affcdd4188c44f411645e61cc6788431153b3b3972b7b4ec65ae697ce

need_webchat() {
  local folder=node_modules/.cache/webchat
  [ -f "$folder/webchat.js" ] && return 0
  mkdir -p "$folder"
  if ! npm pack "$WEBCHAT" --silent --pack-destination "$folder" >/dev/null 2>&1; then
    say "Web Chat could not be fetched: the test that opens it will be skipped"
    return 0
  fi
  local file="$folder/botframework-webchat-4.18.1.tgz"
  if ! echo "$WEBCHAT_SHA512  $file" | sha512sum --check --status; then
    rm -f "$file"
    die "what came as $WEBCHAT is not what was read: its checksum differs"
  fi
  tar -xzf "$file" -C "$folder" --strip-components=2 package/dist/webchat.js
  rm -f "$file"
}
