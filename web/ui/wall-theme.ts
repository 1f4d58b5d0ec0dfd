import { type ThemeConfig, theme } from 'antd'

/** What antd draws, on the wall: laid over the app's own theme by a `ConfigProvider` around the page, beside `data-wall`. */
export const wallTheme: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  token: {
    colorPrimary: '#8db8f0',
    colorInfo: '#8db8f0',
    colorLink: '#8db8f0',
    colorSuccess: '#6fcf97',
    colorWarning: '#f2b33d',
    colorError: '#ff8a80',
    colorText: '#edf1f6',
    colorTextSecondary: '#b3bfcd',
    colorTextTertiary: '#b3bfcd',
    colorTextPlaceholder: '#b3bfcd',
    colorTextLightSolid: '#0f1722',
    colorBgContainer: '#18222f',
    colorBgElevated: '#1f2b3a',
    colorBgLayout: '#0f1722',
    colorBorder: '#4a5a6b',
    colorBorderSecondary: '#33414f',
    fontSize: 24,
    fontSizeSM: 24,
    controlHeight: 52,
    controlHeightSM: 44,
  },
  components: {
    Button: { contentFontSizeSM: 24 },
    Segmented: { itemSelectedColor: '#edf1f6', itemSelectedBg: '#4a5a6b', trackBg: '#263341' },
  },
}
