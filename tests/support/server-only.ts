// Stands in for the package `server-only`, which throws wherever there is no React server.
export {}
