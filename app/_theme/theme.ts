export const themes = ['system', 'light', 'sepia', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

export function themeFrom(cookie: string | undefined): Theme {
  return themes.find(theme => theme === cookie) ?? 'system'
}

/** The one after it, for a button that goes round. */
export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
}
