/** Sets of colours in styles/tokens.css, in the order of the settings. */
export const themes = [
  { theme: 'light', label: '浅色', help: '白纸黑字' },
  { theme: 'green', label: '护眼·豆沙绿', help: '浅绿底，久看不刺眼' },
  { theme: 'warm', label: '护眼·米黄', help: '米黄纸色，光线暗时柔和' },
  { theme: 'contrast', label: '高对比', help: '黑底亮字，界线分明' },
] as const

export type Theme = (typeof themes)[number]['theme']

export const isTheme = (value: unknown): value is Theme =>
  themes.some(({ theme }) => theme === value)
