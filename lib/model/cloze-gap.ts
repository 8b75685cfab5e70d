export const clozeGap = '____'
