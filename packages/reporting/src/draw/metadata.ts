import { escapeMarkup } from '../escape-markup.ts';
import type { Document } from './pdf-document.ts';

export interface DocumentFacts {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly createdAt: Date;
}

export const PRODUCER = 'Forewarn';

/**
 * Writes the document's XMP in place of pdfkit's, which puts titles into XML unescaped, and says which standards the
 * structure is meant for; the declaration of PDF/UA's own property is what PDF/A asks for.
 */
export const writeMetadata = (
  doc: Document,
  { title, subject, language, createdAt }: DocumentFacts,
): void => {
  const date = `${createdAt.toISOString().slice(0, 19)}Z`;
  const write = (xml: string): void => {
    // Not in the typings: how pdfkit collects the XMP packet.
    (doc as unknown as { appendXML: (xml: string) => void }).appendXML(xml);
  };
  Object.assign(doc, {
    _addInfo: () =>
      write(`
        <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
          <xmp:CreateDate>${date}</xmp:CreateDate>
          <xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
          <pdf:Producer>${PRODUCER}</pdf:Producer>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(title)}</rdf:li></rdf:Alt></dc:title>
          <dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(subject)}</rdf:li></rdf:Alt></dc:description>
          <dc:language><rdf:Bag><rdf:li>${escapeMarkup(language)}</rdf:li></rdf:Bag></dc:language>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
          <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        ${PDFUA_DECLARATION}`),
  });
};

const PDFUA_DECLARATION = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
          <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
          </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>`;
