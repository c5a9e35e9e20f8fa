// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery_above.h"

#include "base/number_format.h"
#include "ui/dialogs/places_dialog.h"
#include "ui/dialogs/take_over_dialog.h"
#include "ui/gallery.h"
#include "ui/main_window.h"
#include "ui/models/difference_model.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/reconcile_tabs.h"
#include "ui/pages/upper_list_page.h"
#include "ui/upper_list_commands.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kActivated = 4; ///< place among a resident's steps

/// Whom the register has as activated, but for some left out, some of another day or name, and some strangers.
QString madeUpList(const service::PeopleTable &table)
{
    QString text = u"Số định danh cá nhân,Họ và tên,Ngày sinh,Thôn/Khu phố,Ngày kích hoạt ĐDĐT\n"_s;
    for (std::size_t i = 0; i < table.people.size(); ++i) {
        const service::PersonRow &person = table.people[i];
        if (i % 97 == 3) {
            continue;
        }
        const Day on = person.steps.at(kActivated) - (i % 131 == 7 ? 3 : 0);
        const QString name = i % 211 == 11 ? QString(person.fullName + u" B"_s) : person.fullName;
        text += QStringList {person.personalId, name, bornText(person.birth), person.village, fmt_vi::date(on)}.join(
                    u',')
            + u'\n';
    }
    for (int i = 0; i < 6; ++i) {
        text += u"04221000090%1,Trần Văn Lạ,0%2/06/2010,Thôn 1,12/05/2026\n"_s.arg(i).arg(i + 1);
    }
    return text;
}

/// Of the indicator that counts most of them.
service::PeopleTable activatedPeople(MainWindow &window)
{
    service::PeopleTable most;
    const OverviewFigures &figures = *window.overview()->figures();
    for (const domain::Indicator &indicator : figures.campaign->indicators) {
        const bool fits = indicator.subject == domain::Subject::Resident && !indicator.achieved.empty()
            && indicator.achieved.back() == domain::EventKind::EidActivated;
        if (!fits) {
            continue;
        }
        service::PeopleQuery query;
        query.indicator = indicator.key;
        query.asOf = figures.choice.asOf;
        query.what = engine::What::Achieved;
        window.session().run<service::PeopleTable>(
            QString(), [query](service::Office &office, const service::JobContext &) { return office.people(query); },
            [&most](const Result<service::PeopleTable> &result) {
                if (result && result.value().people.size() > most.people.size()) {
                    most = result.value();
                }
            });
        waitForJobs(window);
    }
    return most;
}

/// What taking all of it over would write, some of it against the register.
void takePreview(MainWindow &window, const Shot &shot)
{
    UpperListPage &page = *window.upperList();
    page.findChild<QAbstractButton *>(u"upperTakeAll"_s)->click();
    waitForJobs(window);
    auto *dialog = window.findChild<TakeOverDialog *>();
    if (dialog == nullptr) {
        return;
    }
    service::TakeOverPreview preview = dialog->preview();
    for (std::size_t i = 0; i < preview.lines.size() && i < 2; ++i) {
        preview.lines[i].verdict = service::TakeVerdict::Contradicts;
        preview.lines[i].why = u"Đã ghi tay 12/05/2026. Ngày nào đúng?"_s;
    }
    dialog->setPreview(std::move(preview));
    dialog->show();
    shot(*dialog, u"above-take-over"_s);
    dialog->reject();
    waitForJobs(window);
}

} // namespace

void takeListFromAbove(MainWindow &window, const Shot &shot)
{
    window.showUpperList();
    UpperListPage &page = *window.upperList();
    page.forgetReport();
    shot(window, u"above-empty"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"PC06-da-kich-hoat.csv"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return;
    }
    file.write(madeUpList(activatedPeople(window)).toUtf8());
    file.close();
    page.setFile(file.fileName());
    Q_EMIT page.compareWanted();
    waitForJobs(window);
    if (page.report() == nullptr || page.model()->rowCount() == 0) {
        return;
    }
    shot(window, u"above"_s);
    takePreview(window, shot);
    page.findChild<QWidget *>(u"upperTile4"_s)->setFocus();
    page.findChild<QAbstractButton *>(u"upperTile4"_s)->click();
    shot(window, u"above-identity"_s);
    page.findChild<QAbstractButton *>(u"upperTile4"_s)->click();
    page.setProblem(u"Danh sách “con-lai.xlsx” không ghi số liệu đến ngày nào. Chưa đối chiếu; cho biết ngày."_s);
    shot(window, u"above-error"_s);
    window.reconcileTabs()->showDocument();
}

void takePlaces(MainWindow &window, const Shot &shot)
{
    auto *dialog = new PlacesDialog(window.session(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    dialog->reload();
    waitForJobs(window);
    shot(*dialog, u"places"_s);
    dialog->hide();
    delete dialog;
}

} // namespace caodiem::ui
