import type { Language } from '#i18n/languages.ts';
import { languageDetails, languages } from '#i18n/languages.ts';

type Props = { readonly title: string; readonly told: (language: Language) => readonly string[] };

/** What readers of each language are told. */
export function FourLanguages({ title, told }: Props) {
  return (
    <div className="cms-four-languages">
      <h4>{title}</h4>
      <dl>
        {languages.map((language) => (
          <div key={language}>
            <dt lang={language}>{languageDetails[language].name}</dt>
            <dd lang={language}>
              {told(language).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
