#!/bin/sh
# Have a Chromium for the browser tests: one that is there, else Debian's, where we may install it, else say how.
for name in chromium chromium-browser google-chrome; do
	command -v "$name" >/dev/null && exit 0
done
if [ -n "${KAMSITE_CHROMIUM:-}" ]; then
	exit 0
elif command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
	echo "Installing chromium for the browser tests ..."
	export DEBIAN_FRONTEND=noninteractive
	{ apt-get -qq update && apt-get -qq install --yes --no-install-recommends chromium fonts-liberation >/dev/null; } \
		|| echo "chromium could not be installed"
else
	echo "The browser tests are skipped: install Chromium (apt-get install chromium) or name one in KAMSITE_CHROMIUM."
fi
exit 0
