/** The part of `qrcode` that is used: it brings no types of its own. */
declare module 'qrcode' {
  const qrcode: { toString(text: string, options: { readonly type: 'svg' }): Promise<string> };
  export = qrcode;
}
