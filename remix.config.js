/**
 * The Remix configuration. The Remix CLI no longer reads this file by itself,
 * so vite.config.ts imports it and hands it to the plugin.
 *
 * Single fetch and lazy route discovery stay off: the first decodes with a
 * turbo-stream version that has open advisories, the second lets one crafted
 * `/__manifest` address block the event loop (docs/decisions/0003).
 *
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  ignoredRouteFiles: ["**/*"],
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
};
