/** What stands in the forms about charters, and what they say when it is done. */
export const charterFormMessages = {
  decisionForm: {
    label: 'Decision on {{charter}}',
    decision: 'Decision',
    reason: 'Reason',
    holdUntil: 'Hold until',
    proposed: 'as the verdict says',
    differs: 'against the verdict',
    againstTitle: 'This goes against the verdict',
    against:
      'It needs a reason, and every page and report prints both, for ever.',
    replaces:
      'It replaces the decision of {{day}}, and says why. Both stay on the page.',
    recycle:
      'Give the charter a new start in its definition: the next runway begins there.',
    kill: 'What the team leaves goes on a hand-over list, and stays on the overview until it is done.',
    submit: 'Record the decision',
    notAhead: 'has to lie ahead',
    done: 'Recorded: {{decision}}.',
    lookAgain:
      'The evidence below is that of now. Look at it again before you decide.',
  },
  reasonForm: {
    open: 'Say why',
    openNamed: 'Say why revision {{number}} was made',
    label: 'Reason for revision {{number}}',
    reason: 'Reason',
    submit: 'Record the reason',
    done: 'Recorded. The change now waits for {{decider}}.',
    owners: 'Members of {{owner}} say why.',
  },
  approvalForm: {
    open: 'Approve or reject',
    openNamed: 'Approve or reject revision {{number}}',
    label: 'Approval of revision {{number}}',
    answer: 'Answer',
    approve: 'Approve: it judges from today on',
    reject: 'Reject: the earlier criteria go on judging',
    note: 'Note',
    submit: 'Record the answer',
    doneApproved: 'Approved: revision {{number}} judges from today on.',
    doneRejected: 'Rejected: the earlier criteria go on judging.',
    deciders: 'Members of {{decider}} approve or reject.',
  },
  handOverForm: {
    open: 'Change',
    openNamed: 'Change the hand-over of {{capability}}',
    label: 'Hand-over of {{capability}}',
    newOwner: 'New owner',
    newOwnerHint: 'group:default/cloud',
    dueOn: 'By',
    doneOn: 'Done on',
    submit: 'Record',
    nothing: 'says nothing new',
    done: '{{capability}} is handed over.',
    changed: 'Recorded for {{capability}}.',
  },
} as const;
