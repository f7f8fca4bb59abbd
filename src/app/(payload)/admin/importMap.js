import { PublicationState as PublicationState_3732d49852dbb838ddbf47c30daee934 } from '../../../../src/cms/admin/PublicationState.tsx'
import { ChoiceCell as ChoiceCell_8f9fecb3c6417a6f7b5696ae4fbb81c9 } from '../../../../src/cms/admin/ChoiceCell.tsx'
import { ChoiceField as ChoiceField_eca37e56ad4f9f424500bdcfada1a83f } from '../../../../src/cms/admin/ChoiceField.tsx'
import { DateField as DateField_61032167a16fbf8d72167fba197f98e8 } from '../../../../src/cms/admin/CalendarField.tsx'
import { ClockField as ClockField_61032167a16fbf8d72167fba197f98e8 } from '../../../../src/cms/admin/CalendarField.tsx'
import { SchedulePreview as SchedulePreview_73e8107f8123f0bed28e5cfea4b9f33c } from '../../../../src/cms/admin/SchedulePreview.tsx'
import { AnswersField as AnswersField_8f30de74fd8949d0ef834969e9c82092 } from '../../../../src/cms/admin/AnswersField.tsx'
import { MailboxHint as MailboxHint_b4a4948e70192988f33053cb1584a89c } from '../../../../src/cms/admin/MailboxHint.tsx'
import { TranslationList as TranslationList_313da8cd7fb29ed2235e982df596d9fb } from '../../../../src/cms/admin/TranslationList.tsx'
import { PagesField as PagesField_653292ab9cd3ea23c1738e2ab3eaa651 } from '../../../../src/cms/admin/PagesField.tsx'
import { OpeningWeek as OpeningWeek_b70eec23dfca98c0ab0fbbd6582d8009 } from '../../../../src/cms/admin/OpeningWeek.tsx'
import { MonthDayField as MonthDayField_95977258e15342f63465733fdcd2e052 } from '../../../../src/cms/admin/MonthDayField.tsx'
import { Icon as Icon_1d1c3f3565c10c3e5c05fd781b220dae } from '../../../../src/cms/admin/Logo.tsx'
import { Logo as Logo_1d1c3f3565c10c3e5c05fd781b220dae } from '../../../../src/cms/admin/Logo.tsx'
import { LoginHelp as LoginHelp_d835d548b490d027484eb2f201959b46 } from '../../../../src/cms/admin/LoginHelp.tsx'
import { OutboxErrors as OutboxErrors_5a8d095e5c38d519f5d0c64523381ba6 } from '../../../../src/cms/admin/OutboxErrors.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/cms/admin/PublicationState.tsx#PublicationState": PublicationState_3732d49852dbb838ddbf47c30daee934,
  "/src/cms/admin/ChoiceCell.tsx#ChoiceCell": ChoiceCell_8f9fecb3c6417a6f7b5696ae4fbb81c9,
  "/src/cms/admin/ChoiceField.tsx#ChoiceField": ChoiceField_eca37e56ad4f9f424500bdcfada1a83f,
  "/src/cms/admin/CalendarField.tsx#DateField": DateField_61032167a16fbf8d72167fba197f98e8,
  "/src/cms/admin/CalendarField.tsx#ClockField": ClockField_61032167a16fbf8d72167fba197f98e8,
  "/src/cms/admin/SchedulePreview.tsx#SchedulePreview": SchedulePreview_73e8107f8123f0bed28e5cfea4b9f33c,
  "/src/cms/admin/AnswersField.tsx#AnswersField": AnswersField_8f30de74fd8949d0ef834969e9c82092,
  "/src/cms/admin/MailboxHint.tsx#MailboxHint": MailboxHint_b4a4948e70192988f33053cb1584a89c,
  "/src/cms/admin/TranslationList.tsx#TranslationList": TranslationList_313da8cd7fb29ed2235e982df596d9fb,
  "/src/cms/admin/PagesField.tsx#PagesField": PagesField_653292ab9cd3ea23c1738e2ab3eaa651,
  "/src/cms/admin/OpeningWeek.tsx#OpeningWeek": OpeningWeek_b70eec23dfca98c0ab0fbbd6582d8009,
  "/src/cms/admin/MonthDayField.tsx#MonthDayField": MonthDayField_95977258e15342f63465733fdcd2e052,
  "/src/cms/admin/Logo.tsx#Icon": Icon_1d1c3f3565c10c3e5c05fd781b220dae,
  "/src/cms/admin/Logo.tsx#Logo": Logo_1d1c3f3565c10c3e5c05fd781b220dae,
  "/src/cms/admin/LoginHelp.tsx#LoginHelp": LoginHelp_d835d548b490d027484eb2f201959b46,
  "/src/cms/admin/OutboxErrors.tsx#OutboxErrors": OutboxErrors_5a8d095e5c38d519f5d0c64523381ba6,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
