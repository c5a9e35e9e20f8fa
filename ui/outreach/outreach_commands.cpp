// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/outreach_commands.h"

#include "base/log.h"
#include "base/number_format.h"
#include "service/card_reading.h"
#include "service/office.h"
#include "ui/dialogs/file_prompt.h"
#include "ui/outreach/call_tab.h"
#include "ui/outreach/outreach_page.h"
#include "ui/outreach/results_tab.h"
#include "ui/register_commands.h"

#include <QFileInfo>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using service::Office;
using service::Outreach;

OutreachCommands::OutreachCommands(
    OfficeSession &session, FilePrompt &prompt, RegisterCommands &registers, OutreachPage *page, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_prompt(prompt)
    , m_registers(registers)
    , m_page(page)
    , m_window(window)
{
    connect(page, &OutreachPage::registersWanted, this, [commands = &registers] { commands->load(); });
    connect(page, &OutreachPage::shown, this, &OutreachCommands::refresh);
    connect(page, &OutreachPage::undoWanted, this, &OutreachCommands::undoLast);
    connect(page, &OutreachPage::callExportWanted, this, &OutreachCommands::exportCalls);
    connect(page, &OutreachPage::logExportWanted, this, &OutreachCommands::exportLog);
    connect(page, &OutreachPage::privateShown, this, &OutreachCommands::notePrivate);
    connect(page->calls(), &CallTab::callWanted, this, &OutreachCommands::call);
    connect(page->calls(), &CallTab::cardWanted, this, [this](ResidentId who) {
        const Day asOf = m_page->asOf();
        m_session.runQuietly<service::CallCard>(
            [who, asOf](Office &office) { return Outreach(office).card(who, asOf); },
            [this](const Result<service::CallCard> &card) {
                card ? m_page->calls()->setCard(card.value()) : fail(card.error());
            });
    });
    connect(page->results(), &ResultsTab::previewWanted, this, &OutreachCommands::previewSteps);
    connect(page->results(), &ResultsTab::writeWanted, this, &OutreachCommands::writeSteps);
    connect(page->log(), &LogTab::weekWanted, this, &OutreachCommands::readWeek);
    connect(page->log(), &LogTab::putWanted, this, &OutreachCommands::put);
    connect(page->log(), &LogTab::removeWanted, this, &OutreachCommands::remove);
    connect(page->log(), &LogTab::quotasWanted, this, [this](const std::vector<domain::OutreachQuota> &quotas) {
        m_session.runQuietly<Done>([quotas](Office &office) { return Outreach(office).setQuotas(quotas); },
            [this](const Status &status) {
                status ? Q_EMIT said(MessageBar::Kind::Success, tr("Saved the office's quotas."))
                       : fail(status.error());
                readWeek();
            });
    });
}

void OutreachCommands::fail(const Error &error)
{
    log::failure(error);
    Q_EMIT said(MessageBar::Kind::Error, service::sentenceFor(error));
}

void OutreachCommands::done(Act act)
{
    Q_EMIT said(MessageBar::Kind::Success, act.sentence);
    m_acts.push_back(std::move(act));
}

void OutreachCommands::forget()
{
    m_acts.clear();
    m_calls.clear();
    m_page->calls()->setCalls({});
}

void OutreachCommands::refresh()
{
    if (!m_session.image() || m_page->tab() != OutreachPage::CallsTab) {
        return;
    }
    const Day asOf = m_page->asOf();
    m_session.runQuietly<QHash<qint64, domain::Call>>(
        [asOf](Office &office) { return Outreach(office).lastCalls(asOf); },
        [this](const Result<QHash<qint64, domain::Call>> &calls) {
            if (!calls) {
                fail(calls.error());
                return;
            }
            m_calls = calls.value();
            m_page->calls()->setCalls(m_calls);
        });
}

void OutreachCommands::call(const service::CallEntry &entry)
{
    m_session.runQuietly<service::CallDone>([entry](Office &office) { return Outreach(office).call(entry); },
        [this](const Result<service::CallDone> &made) {
            if (!made) {
                fail(made.error());
                return;
            }
            const domain::Call &one = made.value().call;
            m_calls.insert(one.resident.value, one);
            m_page->calls()->setCalls(m_calls);
            Act act;
            act.sentence = tr("%1: %2").arg(made.value().name, service::callText(one));
            act.call = one;
            done(std::move(act));
        });
}

void OutreachCommands::undoLast()
{
    if (m_acts.empty()) {
        return;
    }
    const Act act = m_acts.back();
    m_acts.pop_back();
    switch (act.kind) {
    case Act::Kind::Call:
        undoCall(act);
        break;
    case Act::Kind::Batch:
        m_registers.undo(act.batch);
        break;
    case Act::Kind::Added:
    case Act::Kind::Changed:
    case Act::Kind::Removed:
        undoEntry(act);
        break;
    }
}

void OutreachCommands::undoCall(const Act &act)
{
    m_session.runQuietly<Done>([call = act.call](Office &office) { return Outreach(office).undo(call); },
        [this, act](const Status &status) {
            if (!status) {
                fail(status.error());
                return;
            }
            Q_EMIT said(MessageBar::Kind::Info, tr("Taken back: %1").arg(act.sentence));
            refresh();
        });
}

void OutreachCommands::undoEntry(const Act &act)
{
    m_session.runQuietly<OutreachId>(
        [act](Office &office) -> Result<OutreachId> {
            Outreach outreach(office);
            if (act.kind == Act::Kind::Added) {
                const auto gone = outreach.remove(act.entry.id);
                return gone ? Result<OutreachId>(act.entry.id) : Result<OutreachId>(gone.error());
            }
            domain::OutreachEntry entry = act.entry;
            if (act.kind == Act::Kind::Removed) {
                entry.id = {};
            }
            const auto put = outreach.put(entry);
            return put ? Result<OutreachId>(put.value().id) : Result<OutreachId>(put.error());
        },
        [this, act](const Result<OutreachId> &id) {
            if (!id) {
                fail(id.error());
                return;
            }
            for (Act &earlier : m_acts) { // what was put back has another number: earlier acts follow it
                if (earlier.entry.id == act.entry.id) {
                    earlier.entry.id = id.value();
                }
            }
            Q_EMIT said(MessageBar::Kind::Info, tr("Taken back: %1").arg(act.sentence));
            readWeek();
        });
}

bool OutreachCommands::takeScan(const QString &payload)
{
    if (!m_page->isVisible() || m_page->tab() != OutreachPage::ListTab) {
        return false;
    }
    const auto card = service::readCard(payload);
    if (!card) {
        fail(card.error());
        return true;
    }
    m_session.runQuietly<ResidentId>(
        [id = card.value().personalId](Office &office) { return Outreach(office).residentOf(id); },
        [this](const Result<ResidentId> &who) {
            if (!who) {
                fail(who.error());
            } else if (who.value().isNull()) {
                Q_EMIT said(MessageBar::Kind::Warning,
                    tr("Nobody in the register has the number of this card. It was not taken into the list."));
            } else {
                m_page->results()->add({who.value()});
            }
        });
    return true;
}

void OutreachCommands::previewSteps(const service::StepResults &results)
{
    m_session.runQuietly<service::StepPreview>([results](Office &office) { return Outreach(office).preview(results); },
        [this, results](const Result<service::StepPreview> &preview) {
            preview ? m_page->results()->setPreview(results, preview.value())
                    : m_page->results()->setProblem(service::sentenceFor(preview.error()));
        });
}

void OutreachCommands::writeSteps(const service::StepResults &results)
{
    m_session.run<service::EditDone>(
        tr("Recording results"),
        [results](Office &office, const service::JobContext &) { return Outreach(office).apply(results); },
        [this](const Result<service::EditDone> &written) {
            if (!written) {
                fail(written.error());
                return;
            }
            m_registers.note(written.value());
            m_page->results()->written();
            if (written.value().batch) {
                Act act;
                act.kind = Act::Kind::Batch;
                act.batch = *written.value().batch;
                act.sentence = written.value().sentence;
                done(std::move(act));
            }
        },
        JobKind::WritesRows);
}

void OutreachCommands::readWeek()
{
    const Day monday = m_page->log()->monday();
    if (!m_session.image() || monday == kNever) {
        return;
    }
    m_session.runQuietly<LogWeek>(
        [monday](Office &office) -> Result<LogWeek> {
            Outreach outreach(office);
            auto entries = outreach.entries(monday, monday + static_cast<Day>(engine::kWeekDays) - 1);
            auto quotas = outreach.quotas();
            if (!entries || !quotas) {
                return !entries ? entries.error() : quotas.error();
            }
            return LogWeek {std::move(entries).value(), std::move(quotas).value()};
        },
        [this, monday](const Result<LogWeek> &week) {
            if (!week) {
                fail(week.error());
            } else if (monday == m_page->log()->monday()) {
                m_page->log()->setWeek(week.value());
            }
        });
}

void OutreachCommands::put(const domain::OutreachEntry &before, const domain::OutreachEntry &entry)
{
    m_session.runQuietly<domain::OutreachEntry>([entry](Office &office) { return Outreach(office).put(entry); },
        [this, before](const Result<domain::OutreachEntry> &written) {
            if (!written) {
                fail(written.error());
                return;
            }
            const domain::OutreachEntry &now = written.value();
            Act act;
            act.kind = before.id.isNull() ? Act::Kind::Added : Act::Kind::Changed;
            act.entry = before.id.isNull() ? now : before;
            act.sentence = tr("Recorded: %1, %2, %3 times")
                               .arg(service::outreachName(now.kind), fmt_vi::date(now.on), fmt_vi::num(now.times));
            m_page->log()->saved();
            readWeek();
            done(std::move(act));
        });
}

void OutreachCommands::remove(const domain::OutreachEntry &entry)
{
    m_session.runQuietly<Done>([id = entry.id](Office &office) { return Outreach(office).remove(id); },
        [this, entry](const Status &status) {
            if (!status) {
                fail(status.error());
                return;
            }
            Act act;
            act.kind = Act::Kind::Removed;
            act.entry = entry;
            act.sentence = tr("Deleted: %1, %2").arg(service::outreachName(entry.kind), fmt_vi::date(entry.on));
            readWeek();
            done(std::move(act));
        });
}

template <typename Body>
void OutreachCommands::writeFile(const QString &file, Body body)
{
    m_session.run<QString>(
        tr("Writing %1").arg(QFileInfo(file).fileName()),
        [body = std::move(body)](Office &office, const service::JobContext &) { return body(office); },
        [this](const Result<QString> &written) {
            if (!written) {
                fail(written.error());
                return;
            }
            Q_EMIT said(MessageBar::Kind::Success, tr("Written: %1").arg(written.value()));
        });
}

void OutreachCommands::exportCalls(bool onPaper)
{
    service::CallListRequest request = m_page->calls()->listRequest();
    if (request.people.empty()) {
        return;
    }
    const QString suffix = onPaper ? u".pdf"_s : u".xlsx"_s;
    QString file = m_prompt.fileToSave(m_window, onPaper ? tr("Print the call list") : tr("Export the call list"),
        QString(tr("calls") + u'-' + isoFromDay(request.asOf) + suffix),
        onPaper ? tr("PDF (*.pdf);;Word (*.docx)") : tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (file.isEmpty()) {
        return;
    }
    if (QFileInfo(file).suffix().isEmpty()) {
        file += suffix;
    }
    request.file = file;
    writeFile(file, [request](Office &office) { return Outreach(office).writeCallList(request); });
}

void OutreachCommands::exportLog()
{
    const Day monday = m_page->log()->monday();
    if (!m_session.image() || monday == kNever) {
        return;
    }
    const Day sunday = monday + static_cast<Day>(engine::kWeekDays) - 1;
    QString file = m_prompt.fileToSave(m_window, tr("Export the outreach log"),
        QString(tr("outreach") + u'-' + isoFromDay(monday) + u".xlsx"_s),
        tr("Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf);;Word (*.docx)"));
    if (file.isEmpty()) {
        return;
    }
    if (QFileInfo(file).suffix().isEmpty()) {
        file += u".xlsx"_s;
    }
    writeFile(file, [monday, sunday, file](Office &office) { return Outreach(office).writeLog(monday, sunday, file); });
}

void OutreachCommands::notePrivate(bool phones)
{
    const auto rows = static_cast<qint64>(m_page->calls()->listRequest().people.size());
    m_session.runQuietly<Done>(
        [phones, rows](Office &office) {
            return phones ? Outreach(office).notePhones(rows) : office.noteFullIds(service::PeopleTable {});
        },
        [this](const Status &noted) {
            if (!noted) { // what cannot be noted is not shown
                m_page->hidePrivate();
                fail(noted.error());
            }
        });
}

} // namespace caodiem::ui
