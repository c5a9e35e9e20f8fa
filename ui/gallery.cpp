// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery.h"

#include "ui/charts/burn_up_chart.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/key_sheet_dialog.h"
#include "ui/dialogs/new_store_dialog.h"
#include "ui/dialogs/notes_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/file_commands.h"
#include "ui/main_window.h"
#include "ui/pages/balance_page.h"
#include "ui/pages/burn_up_card.h"
#include "ui/pages/ladder_card.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/reconcile_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busy_veil.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QPushButton>
#include <QSpinBox>
#include <QThread>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

/// Takes pictures of widgets into one folder under names with theme and size.
class Camera {
public:
    explicit Camera(const QString &folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
    }

    void take(QWidget &widget, const QString &name)
    {
        settle();
        const QString theme = currentTheme() == ThemeKind::Dark ? u"dark"_s : u"light"_s;
        const QString file = u"%1/%2-%3%4.png"_s.arg(m_folder, name, theme, m_size);
        m_good = widget.grab().save(file) && m_good;
    }
    void setSize(QSize size) { m_size = size.isEmpty() ? QString() : u"-%1x%2"_s.arg(size.width()).arg(size.height()); }
    [[nodiscard]] bool good() const { return m_good; }

    static void settle()
    {
        for (int round = 0; round < 3; ++round) { // layouts, then charts, then what the charts resized
            QApplication::sendPostedEvents();
            QApplication::processEvents();
        }
    }

private:
    QString m_folder;
    QString m_size;
    bool m_good = true;
};

void takeDialog(Camera &camera, QDialog *dialog, const QString &name)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    camera.take(*dialog, name);
    dialog->hide();
    delete dialog;
}

service::ImportSummary sampleSummary()
{
    service::ImportSummary summary;
    summary.rows = 35097;
    summary.added = 34950;
    summary.changed = 105;
    summary.unchanged = 40;
    summary.rejected = 2;
    summary.rejections = {{118, u"Ngày sinh"_s, u"31/02/2015"_s, u"Ngày không có thật, dòng này bị bỏ lại."_s},
        {2044, u"Số định danh cá nhân"_s, u"4.22E+10"_s, u"Không phải 12 chữ số, dòng này bị bỏ lại."_s}};
    summary.warnings = {{77, u"Số định danh cá nhân"_s, u"•••••••••123"_s, u"Đã thêm lại số 0 ở đầu."_s}};
    return summary;
}

void takeDialogs(Camera &camera, MainWindow &window, FilePrompt &prompt)
{
    const OverviewFigures &figures = *window.overview()->figures();
    auto *import = new ImportDialog(service::Register::Residents, window.session(), prompt, &window);
    import->setFile(u"danh-sach-cu-dan.xlsx"_s);
    import->showSummary(sampleSummary(), false);
    takeDialog(camera, import, u"import"_s);
    takeDialog(camera,
        new ReportDialog(figures.choice.campaign, figures.choice.asOf, figures.image->today, prompt, &window),
        u"report"_s);
    takeDialog(camera, new NewStoreDialog(NewStoreDialog::Kind::Demo, prompt, &window), u"new-sample"_s);
    takeDialog(camera, new KeySheetDialog(&window), u"keys"_s);
    takeDialog(camera, new NotesDialog(figures.campaign->title, figures.campaign->notes, &window), u"notes"_s);
    JobDialog job(&window);
    job.begin(u"Đang ghi 35.086 dòng"_s);
    job.setProgress(21402, 35086, u"danh-sach-cu-dan.xlsx"_s);
    job.show();
    camera.take(job, u"job"_s);
    job.end();
}

void takeStates(Camera &camera, MainWindow &window)
{
    OverviewPage &page = *window.overview();
    const Day today = page.figures()->image->today;
    window.say(
        MessageBar::Kind::Error, u"Không đọc được tệp: tệp đang mở trong chương trình khác. Đóng lại rồi thử lại."_s);
    camera.take(window, u"overview-error"_s);
    window.findChild<QWidget *>(u"message"_s)->hide();
    page.burnUp()->showMode(1);
    page.chooseGrouping(engine::Grouping::School);
    camera.take(window, u"overview-daily"_s);
    page.burnUp()->showMode(0);
    page.chooseGrouping(engine::Grouping::Village);
    window.chooseAsOf(today - 2);
    camera.take(window, u"overview-past"_s);
    window.chooseAsOf(kNever);
    page.chooseOrder(RankOrder::Gain);
    if (auto *extra = page.findChild<QSpinBox *>(u"whatIfExtra"_s)) {
        extra->setValue(60);
        camera.take(window, u"overview-what-if"_s);
        extra->setValue(0);
    }
    page.chooseOrder(RankOrder::Lateness);
    BusyVeil veil(&page);
    veil.setProgress(40, 100);
    veil.setGeometry(page.rect());
    veil.show();
    camera.take(window, u"overview-loading"_s);
}

void takeEmpty(Camera &camera, const service::OfficeImage &full, FilePrompt &prompt, QSize size)
{
    MainWindow window(prompt);
    window.resize(size);
    window.show();
    camera.take(window, u"welcome"_s);
    window.showReconcile();
    camera.take(window, u"reconcile-empty"_s);
    window.reconcile()->setProblem(
        u"“anh-quet.docx” không có chữ đọc được (ảnh quét, có mật khẩu, hoặc tệp .doc cũ). Lưu lại thành .docx hoặc "
        ".txt, hoặc chép chữ rồi dán vào."_s);
    camera.take(window, u"reconcile-error"_s);
    window.showOverview();
    auto empty = std::make_shared<service::OfficeImage>(full);
    empty->snapshot = std::make_shared<const engine::Snapshot>();
    window.showImage(empty);
    camera.take(window, u"overview-empty"_s);
}

/// A directive with invented figures of the kinds that real ones get wrong.
QString sampleDirective()
{
    return u"V/v đẩy nhanh tiến độ cấp căn cước, định danh điện tử\n\n"
           "Tính đến ngày 23/5/2026, toàn xã có 35.097 nhân khẩu thường trú, gồm 2.618 người dưới 6 tuổi, 5.045 người "
           "từ 6 đến dưới 14 tuổi và 27.434 người từ đủ 14 tuổi. Đã cấp thẻ căn cước cho 32.788 trong 35.097 nhân "
           "khẩu, "
           "đạt tỷ lệ 82,55%; chưa cấp 2.309 nhân khẩu, chiếm 17,45%.\n"
           "Đã thu nhận định danh điện tử cho 23.540/32.479 người từ đủ 6 tuổi, còn lại 8.939 người. Trong số công dân "
           "từ "
           "đủ 14 tuổi, đã kích hoạt 21.973/27.434 tài khoản, đạt 80.0%. Trẻ từ 6 - 14 tuổi có 5.045 em, đã thu nhận "
           "214 em (chiếm 16,95%), kích hoạt 09 em, tỷ lệ 0,18%.\n"
           "Doanh nghiệp lập trước 30/12/2025: xong 3.193/3.377 đơn vị, còn lại 186 đơn vị. Hồ sơ định danh của người "
           "thường trú toàn đặc khu: 93,858/101.710, còn lại 7.852.\n"
           "Toàn tỉnh có trên 436.500 em, trong đó 237.176 em đã có thẻ, 199.393 em chưa có gì."_s;
}

void openReconcile(MainWindow &window)
{
    window.showReconcile();
    window.commands().checkText(u"1287-UBND-CAX (mẫu).docx"_s, sampleDirective());
    waitForJobs(window);
}

/// The tables behind the two charts, and those who come of age.
void takeDetails(Camera &camera, MainWindow &window)
{
    OverviewPage &page = *window.overview();
    for (const auto &[card, name] : {std::pair<CardFrame *, QString>(page.burnUp(), u"table-burn-up"_s),
             std::pair<CardFrame *, QString>(page.ladder(), u"table-ladder"_s)}) {
        Q_EMIT card->tableWanted();
        for (TableDialog *dialog : window.findChildren<TableDialog *>()) {
            takeDialog(camera, dialog, name);
        }
    }
    const QString before = page.figures()->choice.indicator;
    page.chooseIndicator(u"eid_intake_6_14"_s); // ages, moves and deaths all show in it
    window.showBalance();
    window.balance()->setPeriod(page.figures()->choice.asOf - 365, page.figures()->choice.asOf);
    camera.take(window, u"balance-year"_s);
    window.showOverview();
    for (const domain::Indicator &indicator : page.figures()->campaign->indicators) {
        page.chooseIndicator(indicator.key);
        const engine::Projection &age = page.figures()->basis.deadlineAge;
        if (age.agingIn + age.agingOut > 0) {
            page.ladder()->showView(1);
            camera.take(window, u"overview-deadline-age"_s);
            page.ladder()->showView(0);
            page.findChild<QPushButton *>(u"comingOfAge"_s)->click();
            waitForJobs(window);
            camera.take(window, u"people-coming-of-age"_s);
            window.showOverview();
            break;
        }
    }
    page.chooseIndicator(before);
}

/// Opens the people behind the chosen indicator and waits for them.
void openPeople(MainWindow &window)
{
    service::PeopleQuery query;
    query.campaign = window.overview()->figures()->choice.campaign;
    query.indicator = window.overview()->figures()->choice.indicator;
    query.asOf = window.overview()->figures()->choice.asOf;
    window.askPeople(query);
    waitForJobs(window);
}

} // namespace

void waitForJobs(MainWindow &window)
{
    const OfficeSession &session = window.session();
    while (session.isBusy() || session.isQuietlyBusy()) { // one job may start the next
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(1);
    }
    Camera::settle();
}

bool writeSnapshots(MainWindow &window, const QString &folder, ThemeKind theme, QSize size)
{
    Camera camera(folder);
    applyTheme(theme);
    window.resize(size);
    window.show();
    Camera::settle();
    camera.take(window, u"overview"_s);
    const auto &figures = window.overview()->figures();
    if (figures && figures->image->demo) {
        openPeople(window);
        camera.take(window, u"people"_s);
        openReconcile(window);
        camera.take(window, u"reconcile"_s);
        window.showBalance();
        camera.take(window, u"balance"_s);
        window.showOverview();
        window.overview()->ladder()->showView(1);
        camera.take(window, u"overview-contact"_s);
        window.overview()->ladder()->showView(0);
    }
    return camera.good();
}

bool writeGallery(MainWindow &window, FilePrompt &prompt, const QString &folder)
{
    Camera camera(folder);
    bool first = true;
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark}) {
        applyTheme(theme);
        for (const QSize size : {QSize(1440, 900), QSize(1366, 768), QSize(1280, 720)}) {
            camera.setSize(size);
            window.resize(size);
            window.show();
            camera.take(window, u"overview"_s);
            openPeople(window);
            camera.take(window, u"people"_s);
            if (first) {
                window.showIntake();
                waitForJobs(window);
                camera.take(window, u"intake-empty"_s);
                openIntake(window);
                first = false;
            }
            window.showIntake();
            waitForJobs(window);
            camera.take(window, u"intake"_s);
            openReconcile(window);
            camera.take(window, u"reconcile"_s);
            window.showBalance();
            camera.take(window, u"balance"_s);
            window.showOverview();
            window.overview()->ladder()->showView(1);
            camera.take(window, u"overview-contact"_s);
            window.overview()->ladder()->showView(0);
        }
        camera.setSize({});
        window.resize(1440, 900);
        Camera::settle();
        takeStates(camera, window);
        takeDetails(camera, window);
        takeDialogs(camera, window, prompt);
        takeEmpty(camera, *window.overview()->figures()->image, prompt, {1440, 900});
    }
    return camera.good();
}

} // namespace caodiem::ui
