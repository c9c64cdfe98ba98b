import { useState } from 'react';
import { InputField } from '../../elements';
import { Form, useSubmission } from '../../forms';
import { useTranslation } from '../../translation';
import { NewWork } from './WorkForm';

export interface WorkNameFormProps {
  onCancel(): void;
  onAsk(work: NewWork): void;
}

/** What was written, in words that can be looked for. */
export function WorkNameForm(props: WorkNameFormProps) {
  const { t } = useTranslation();
  const submission = useSubmission(['name', 'description']);
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  return (
    <Form
      label={t('workForm.label')}
      submission={submission}
      submitLabel={t('workForm.look')}
      onSubmit={() =>
        name.trim()
          ? props.onAsk({ name: name.trim(), description: description.trim() })
          : submission.refuse({ name: t('form.required') })
      }
      onCancel={props.onCancel}
    >
      <InputField
        label={t('workForm.name')}
        hint={t('workForm.nameHint')}
        required
        value={name}
        error={submission.errors.fields.name}
        onChange={setName}
      />
      <InputField
        label={t('workForm.description')}
        multiline
        value={description}
        onChange={setDescription}
      />
    </Form>
  );
}
