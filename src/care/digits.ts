/** A text with the digits of Arabic and Persian as those of English: phones write in their own. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => `${(digit.codePointAt(0) ?? 0) & 15}`);
}
