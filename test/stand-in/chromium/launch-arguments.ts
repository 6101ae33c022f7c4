/**
 * What every Chromium of the stand-in is started with: no name resolves and nothing is fetched in the background, so that
 * even a request that the page makes around the stand-in reaches nobody.
 */
export const OFFLINE_ARGUMENTS = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--dns-prefetch-disable',
  '--no-pings',
  '--disable-domain-reliability',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-default-browser-check',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** Drawing by software, the same on every machine. */
export const HEADLESS_ARGUMENTS = ['--use-gl=angle', '--use-angle=swiftshader', '--font-render-hinting=none'];
