import { expect, it } from 'vitest';
import { filesForm } from './filesForm.ts';

it('a form of files is read back as those files, and is the same for the same boundary', async () => {
  const files = [
    new File(['uri,label\r\n"a","é"\r\n'], 'eerste "kopie".csv'),
    new File([new Uint8Array([0, 13, 10, 45, 45, 255])], 'twee.csv'),
  ];
  const form = filesForm(files, 'grens');
  const read = await new Response(form, { headers: { 'content-type': form.type } }).formData();
  const parts = read.getAll('file').filter((part) => part instanceof File);
  expect(parts.map(({ name }) => name)).toEqual(['eerste "kopie".csv', 'twee.csv']);
  for (const [index, part] of parts.entries()) {
    expect(await part.bytes()).toEqual(await files[index]?.bytes());
  }
  expect(await filesForm(files, 'grens').bytes()).toEqual(await form.bytes());
});
