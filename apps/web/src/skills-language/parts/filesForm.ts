/**
 * A form with files, under a boundary that is given: a browser makes up another one for each try, so
 * that the same files sent again would not be the same request.
 */
export function filesForm(files: readonly File[], boundary: string): Blob {
  const parts = files.flatMap((file) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${escaped(file.name)}"\r\n` +
      'Content-Type: text/csv\r\n\r\n',
    file,
    '\r\n',
  ]);
  return new Blob([...parts, `--${boundary}--\r\n`], {
    type: `multipart/form-data; boundary=${boundary}`,
  });
}

/** As browsers write names in a form. */
function escaped(name: string): string {
  return name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}
