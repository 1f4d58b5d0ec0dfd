import type { ThemeConfig } from 'antd'

export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1f4e8c',
    colorInfo: '#1f4e8c',
    colorLink: '#1f4e8c',
    colorSuccess: '#2b7a52',
    colorWarning: '#d98e04',
    colorError: '#c8332b',
    colorText: '#1c2430',
    colorTextSecondary: '#5b6675',
    colorTextTertiary: '#5b6675',
    colorTextPlaceholder: '#6b7684',
    colorBorder: '#c9d0d9',
    colorBorderSecondary: '#dfe3e9',
    colorBgLayout: '#f7f8fa',
    borderRadius: 4,
    fontSize: 14,
    fontSizeSM: 14,
    controlHeight: 32,
    controlHeightSM: 28,
    fontFamily: 'var(--sans)',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
    boxShadow: '0 4px 16px rgb(28 36 48 / 0.12)',
    boxShadowSecondary: '0 4px 16px rgb(28 36 48 / 0.12)',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', contentFontSizeSM: 14 },
    Segmented: { itemSelectedColor: '#1f4e8c', trackBg: '#eceff3' },
  },
}

/** For whoever asked the system for less motion. */
export const stillTheme: ThemeConfig = { ...theme, token: { ...theme.token, motion: false } }
