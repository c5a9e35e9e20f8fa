// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

/// An import before anything is written, and the questions that it leaves to a person.
namespace caodiem::service {

/// One column of a file as its first rows show it.
struct LookColumn {
    QString header; ///< in Unicode; empty when it has none
    QStringList samples; ///< three at most
    int column = -1; ///< enumerator of domain/list_columns.h; kNotWanted; −1 = not recognised
    QString code; ///< "TCVN3" … when its texts are converted, else empty
    QString before; ///< one of these texts as it stands in the file
    QString after; ///< the same in Unicode
};

struct ListLook {
    Register what = Register::Residents;
    QString fileName; ///< without folder
    QStringList sheets; ///< of the file; one empty name for csv
    int sheet = 0;
    int headerRow = 0; ///< 0 = nothing in it
    bool headerFound = false;
    bool remembered = false; ///< mapped as in an earlier import
    Day ownDate = kNever; ///< kNever = the file does not say
    std::vector<LookColumn> columns;
    QStringList missing; ///< official headers without which the list cannot be read
    std::optional<BatchNote> sameFile; ///< this very file was read before, and not taken back
    bool openElsewhere = false; ///< another program has it open: what it did not save is not in it
};
/// The official headers of a list, by enumerator.
[[nodiscard]] QStringList columnNames(Register what);
/// Encodings that a column can be said to be in.
[[nodiscard]] QStringList textCodeNames();

enum class AnswerKind : quint8 {
    SamePerson, ///< `candidate`, or whoever has `number`
    NewPerson, ///< nobody of the register, however alike
    TakeList, ///< the list is right
    KeepRegister, ///< the register is right
    OnDay, ///< done by `day`
    LeaveOut ///< the row stays out
};
struct QuestionAnswer {
    int question = 0; ///< its place among a proposal's questions; not looked at for a question of the queue
    AnswerKind kind = AnswerKind::LeaveOut;
    qint64 candidate = 0;
    QString number; ///< 12 digits, in place of `candidate`
    Day day = kNever;
};

/// Whom a row may speak of.
struct Candidate {
    qint64 id = 0;
    QString name;
    QString number; ///< personal ID or tax code; masked by whoever shows it
    QString birth;
    QString village;
};

/// A question as it is shown.
struct QuestionNote {
    qint64 id = 0; ///< in the queue; 0 while it is only proposed
    Register what = Register::Residents;
    BatchId batch;
    QString file;
    int row = 0;
    QString kind; ///< stable word
    QString title; ///< what kind of question, in few words
    QString sentence; ///< what is asked
    QString name; ///< of the row
    QString number; ///< personal ID or tax code in the row, as far as it is one
    QString column;
    QString value; ///< what the list says
    QString recorded; ///< what the register says against it; empty when it says nothing
    std::vector<std::pair<QString, QString>> cells; ///< the row's filled columns
    std::vector<Candidate> candidates;
    std::vector<AnswerKind> answers; ///< that can be given, the likeliest first
};
/// The answer in words that fit this question: "Là người này", "Theo danh sách".
[[nodiscard]] QString wordsOf(AnswerKind kind, const QuestionNote &question);

struct Answered {
    BatchId batch; ///< null = the answer changed nothing
    std::vector<KeptNote> stays; ///< columns in which lists of later days stand against the row
    qint64 also = 0; ///< rows of other lists that waited for the same answer and were given it, each a batch of its own
    qint64 waiting = 0; ///< questions that still wait
};

enum class GroupLevel : quint8 { Rejected, Question, Warning, Changed, Added };

/// Rows of a proposal that have the same thing about them.
struct ProposalGroup {
    GroupLevel level = GroupLevel::Warning;
    QString title;
    QString example; ///< "31/02/2015", or one change old → new
    qint64 count = 0;
    std::vector<qint32> places; ///< where its lines stand in the proposal
};

struct ProposalLine {
    int row = 0; ///< as the spreadsheet numbers it; 0 = the file as a whole
    QString name;
    QString number; ///< personal ID or tax code; masked by whoever shows it
    QString column;
    QString before; ///< the register's, or what stood in the cell
    QString after; ///< the list's
    QString reason; ///< one sentence; empty for a change
};

struct ProposalBody;

struct Proposal {
    ImportRequest request;
    QString fileName;
    QString sheet;
    Day listDate = kNever; ///< that ticks and moves count from; kNever = none
    Day today = kNever; ///< when it was made
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0; ///< rows
    qint64 left = 0; ///< rows left out because of a question
    qint64 absent = 0; ///< of the register, in the villages or schools of the list, not in it, to be looked into
    qint64 absentHandled = 0; ///< likewise, but looked into before, or gone since
    bool absentBySchool = false;
    std::optional<BatchNote> sameFile;
    std::vector<ProposalGroup> groups; ///< by level, the largest first
    std::vector<QuestionNote> questions; ///< those not asked before; at most kMostQuestionsShown of them
    qint64 questionCount = 0;
    std::shared_ptr<const ProposalBody> body;

    [[nodiscard]] qint64 toWrite() const { return added + changed; }
    [[nodiscard]] ProposalLine line(const ProposalGroup &group, std::size_t index) const;
};
inline constexpr std::size_t kMostQuestionsShown = 2000;

struct Accepted {
    ImportSummary summary;
    qint64 asked = 0; ///< questions that wait now because of this list
    std::optional<Proposal> instead; ///< set = nothing was written; this is what the list would change now
};

} // namespace caodiem::service
