import { NamedWork } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useState } from 'react';
import { WorkNameForm } from './WorkNameForm';
import { SimilarWork } from './SimilarWork';
import { WritingForm } from './WritingForm';

/** A piece that is about to get its name. */
export interface NewWork {
  name: string;
  description: string;
}

export interface WorkFormProps {
  /** The piece that a writing is of; without it, what it is is asked first. */
  work?: NamedWork;
  groups: { group: string; title?: string }[];
  onCancel(): void;
  /** With what changed, in words. */
  onDone(change: string): void;
}

/**
 * Records a writing, and the piece where it has no name yet. What resembles it is shown before anything is recorded.
 */
export function WorkForm(props: WorkFormProps) {
  const { groups, onCancel, onDone } = props;
  const [asked, setAsked] = useState<NewWork>();
  const [chosen, setChosen] = useState<NamedWork | NewWork | undefined>(
    props.work,
  );
  if (chosen) {
    return (
      <WritingForm
        work={chosen}
        groups={groups}
        onCancel={onCancel}
        onDone={onDone}
      />
    );
  }
  return asked ? (
    <SimilarWork
      asked={asked}
      groups={groups}
      onChoose={setChosen}
      onBack={() => setAsked(undefined)}
    />
  ) : (
    <WorkNameForm onCancel={onCancel} onAsk={setAsked} />
  );
}
