/** How files that are no text begin, and what to call them. `at` is the place of the bytes. */
export const SIGNATURES: readonly { readonly at: number; readonly bytes: readonly number[]; readonly what: string }[] =
  [
    { at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF file' },
    { at: 0, bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP archive or an Office document' },
    { at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Office document' },
    { at: 0, bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF document' },
    { at: 0, bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG image' },
    { at: 0, bytes: [0xff, 0xd8, 0xff], what: 'a JPEG image' },
    { at: 0, bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF image' },
    { at: 0, bytes: [0x52, 0x49, 0x46, 0x46], what: 'a RIFF file (sound, video or WebP)' },
    { at: 4, bytes: [0x66, 0x74, 0x79, 0x70], what: 'an MP4 file' },
    { at: 0, bytes: [0x49, 0x44, 0x33], what: 'an MP3 file' },
    { at: 0, bytes: [0x1f, 0x8b], what: 'a gzip archive' },
    { at: 0, bytes: [0x42, 0x5a, 0x68], what: 'a bzip2 archive' },
    { at: 0, bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'an xz archive' },
    { at: 0, bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'a Zstandard archive' },
    { at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7z archive' },
    { at: 0, bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
    { at: 0, bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], what: 'an SQLite database' },
  ];
