declare module 'write-file-atomic' {
  export default function writeFileAtomic(
    file: string,
    data: string,
    options?: { readonly fsync?: boolean },
  ): Promise<void>;
}
