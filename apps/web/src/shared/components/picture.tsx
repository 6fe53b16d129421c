/** An SVG string of the charts lib, placed into the page. The lib escapes every text it puts in. */
export function Picture({ svg, className = '' }: { readonly svg: string; readonly className?: string }) {
  return <span className={`picture ${className}`.trim()} dangerouslySetInnerHTML={{ __html: svg }} />;
}
