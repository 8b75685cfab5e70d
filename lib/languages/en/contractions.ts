/** English cuts "don’t" and "cannot" into tokens; nothing printed in one piece is two words. */
export const contractions: Readonly<Record<string, never>> = {}
