/** '482913' as two groups of three, from the right: gaps for the eye only, so that it reads and copies as one number. */
export function IdDigits({ id }: { id: string }) {
  const groups = id.match(/\d{1,3}(?=(\d{3})*$)/g) ?? [id];
  return (
    <span className="figures id-digits">
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one number never move
        <span key={index}>{group}</span>
      ))}
    </span>
  );
}
