import { useLazyQuery } from '@apollo/client/react';
import { sha256 as hashOf } from '@etabli/kernel';
import { FileDrop, Notice, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { RegisteredAsDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';
import style from './register.module.css';

const LIMIT = 20 * 1024 * 1024;

/** Is this file one of the register, byte for byte? Its fingerprint is computed here: the file goes nowhere. */
export function Verify() {
  const words = useMessages(messages);
  const formats = useFormats();
  const [file, setFile] = useState<File | null>(null);
  const [sha256, setSha256] = useState<string | null>(null);
  const [find, { data, error }] = useLazyQuery(RegisteredAsDocument, { fetchPolicy: 'network-only' });
  const check = async (chosen: File) => {
    setFile(chosen);
    setSha256(null);
    const computed = hashOf(new Uint8Array(await chosen.arrayBuffer()));
    await find({ variables: { sha256: computed } });
    setSha256(computed);
  };
  const found = data?.registeredAs;
  return (
    <Section title={words.verify} lead={words.verifyLead}>
      <FileDrop
        label={words.verifyField}
        accept={['.pdf']}
        limit={LIMIT}
        file={file}
        onFile={(chosen) => void check(chosen)}
      />
      <div role="status">
        {file && !sha256 ? <p>{words.verifying}</p> : null}
        {sha256 && !error ? (
          <Notice tone={found ? 'done' : 'waiting'}>
            <p>
              {found
                ? words.isIt({
                    number: found.number,
                    title: found.assembly.title,
                    when: formats.instant(found.recordedAt),
                  })
                : words.isNone}
            </p>
            <p className={style.computed}>{words.computed({ sha256 })}</p>
          </Notice>
        ) : null}
      </div>
    </Section>
  );
}
