/** An A4 page in points, with what is kept free around the text. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 56,
  top: 66,
  /** Of the text: its column. */
  textWidth: 483,
  textHeight: 704,
  headerBaseline: 42,
  footerBaseline: 802,
} as const;
