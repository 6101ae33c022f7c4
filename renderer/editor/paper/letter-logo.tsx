import { useEffect, useState } from 'react';
import type { Logo } from '../../../letter/huisstijl/huisstijl.ts';

/** The logo of the municipality, as an image: what an SVG may do as a document it cannot do here. */
export function LetterLogo({ logo, svg }: { logo: Logo; svg: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  const size = { width: `${logo.breedte}mm`, height: `${logo.hoogte}mm` };
  return address === undefined ? null : <img className="cb-l-logo" src={address} alt={logo.alt} style={size} />;
}
