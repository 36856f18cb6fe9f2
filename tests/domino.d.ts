declare module 'domino' {
  interface Domino {
    createDocument(html?: string): Document;
  }
  const domino: Domino;
  export default domino;
}
