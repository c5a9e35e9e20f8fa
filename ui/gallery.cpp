// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery.h"

#include "base/number_format.h"
#include "ui/charts/burn_up_chart.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/key_sheet_dialog.h"
#include "ui/dialogs/new_store_dialog.h"
#include "ui/dialogs/notes_dialog.h"
#include "ui/dialogs/organisation_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/resident_dialog.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/file_commands.h"
#include "ui/gallery_above.h"
#include "ui/gallery_outreach.h"
#include "ui/gallery_schedule.h"
#include "ui/main_window.h"
#include "ui/models/resident_model.h"
#include "ui/pages/balance_page.h"
#include "ui/pages/burn_up_card.h"
#include "ui/pages/import_check.h"
#include "ui/pages/import_inbox.h"
#include "ui/pages/import_page.h"
#include "ui/pages/ladder_card.h"
#include "ui/pages/organisations_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/reconcile_page.h"
#include "ui/pages/resident_pane.h"
#include "ui/pages/residents_page.h"
#include "ui/register_commands.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busy_veil.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

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

/// A list as offices have them: an unknown header, an old encoding, and rows of every kind. Invented people, and some
/// of the sample store.
QString sampleList(const QString &folder, const service::PeopleTable &known, const QString &village)
{
    const QString path = QDir(folder).filePath(u"DS_nhankhau_23052026.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return path;
    }
    QString text = u"DANH SÁCH NHÂN KHẨU (tính đến ngày 23/05/2026)\n\nSTT,Số ĐDCN,Họ và tên,Ngày sinh,GT,Thôn/ấp,"
                   "Nơi ở,Điện thoại,Ngày thu nhận ĐDĐT,Mã phiếu\n"_s;
    int number = 0;
    const auto add = [&](const QString &id, const QString &name, const QString &born, const QString &sex,
                         const QString &phone, const QString &step) {
        text += QStringList({QString::number(++number), id, name, born, sex, village, u"\"Th«n 1, x· Phó RiÒng\""_s,
                                phone, step, u"P-%1"_s.arg(number)})
                    .join(u',')
            + u'\n';
    };
    for (std::size_t i = 0; i < known.people.size() && i < 60; ++i) {
        const service::PersonRow &one = known.people[i];
        const QString born
            = one.birth.precision == domain::DatePrecision::Day ? fmt_vi::date(one.birth.day) : QString();
        const QString sex = one.sex == domain::Sex::Female ? u"Nữ"_s : u"Nam"_s;
        add(one.personalId, one.fullName, born, sex, u"09120000%1"_s.arg(10 + i), i % 3 == 0 ? u"x"_s : QString());
        if (i == 5 || i == 7) {
            add({}, one.fullName, born, sex, u"0987654321"_s, {});
        }
    }
    for (int i = 0; i < 24; ++i) {
        add(u"0423150099%1"_s.arg(10 + i), u"Trần Gia Mẫu"_s, u"%1/04/2015"_s.arg(i % 27 + 1, 2, 10, QChar(u'0')),
            u"Nam"_s, {}, {});
    }
    add(u"042315008811"_s, u"Lê Minh Hoàng"_s, u"31/04/2018"_s, u"Nam"_s, {}, {});
    add(u"042315008812"_s, u"Điểu Thị Lan"_s, u"15/13/2016"_s, u"Nữ"_s, {}, {});
    add(u"0423150088"_s, u"Phạm Gia Huy"_s, u"12/06/2015"_s, u"Nam"_s, {}, {});
    add(u"042315009910"_s, u"Trần Gia Mẫu"_s, u"09/09/2015"_s, u"Nam"_s, {}, {});
    file.write(text.toUtf8());
    return path;
}

/// Every step of an import that writes nothing; the store stays as it is.
void takeImport(Camera &camera, MainWindow &window)
{
    QTemporaryDir folder;
    const service::PeopleTable known = *window.people()->table();
    const QString village = known.people.empty() ? u"Thôn 1"_s : known.people.front().village;
    window.showImport();
    window.importPage()->begin(std::nullopt);
    camera.take(window, u"import"_s);
    window.importPage()->openFile(sampleList(folder.path(), known, village));
    waitForJobs(window);
    camera.take(window, u"import-columns"_s);
    window.importPage()->findChild<QPushButton *>(u"importCheck"_s)->click();
    waitForJobs(window);
    const auto proposal = window.importPage()->proposal();
    if (proposal) {
        window.importPage()
            ->findChild<QLineEdit *>(u"importStated"_s)
            ->setText(fmt_vi::num(
                proposal->added + proposal->changed + proposal->unchanged + proposal->rejected + proposal->left));
    }
    camera.take(window, u"import-dry-run"_s);
    if (proposal && proposal->absent > 0) {
        window.importPage()->findChild<QPushButton *>(u"importAbsent"_s)->click();
        waitForJobs(window);
        camera.take(window, u"import-absent"_s);
        window.showImport();
    }
    if (proposal) {
        window.importPage()->check()->showQuestions(true);
        window.importPage()->check()->inbox()->answer(0);
        camera.take(window, u"import-dry-run-questions"_s);
        window.importPage()->check()->showQuestions(false);
        auto questions = proposal->questions;
        window.importPage()->showView(ImportPage::QuestionView);
        waitForJobs(window);
        window.importPage()->showQuestions({});
        camera.take(window, u"import-no-question"_s);
        window.importPage()->showQuestions(std::move(questions));
        camera.take(window, u"import-questions"_s);
    }
    window.importPage()->showView(ImportPage::BatchView);
    waitForJobs(window);
    camera.take(window, u"import-batches"_s);
    window.importPage()->showView(ImportPage::WizardView);
    window.importPage()->begin(std::nullopt);
    window.importPage()->openFile(folder.filePath(u"khong-co.xlsx"_s));
    waitForJobs(window);
    camera.take(window, u"import-error"_s);
    window.importPage()->begin(std::nullopt);
    window.showOverview();
}

void takeDialogs(Camera &camera, MainWindow &window, FilePrompt &prompt)
{
    const OverviewFigures &figures = *window.overview()->figures();
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
    window.showImport();
    camera.take(window, u"import-empty"_s);
    window.showReconcile();
    window.reconcile()->setProblem(
        u"“anh-quet.docx” không có chữ đọc được (ảnh quét, có mật khẩu, hoặc tệp .doc cũ). Lưu lại thành .docx hoặc "
        ".txt, hoặc chép chữ rồi dán vào."_s);
    camera.take(window, u"reconcile-error"_s);
    window.showOverview();
    auto empty = std::make_shared<service::OfficeImage>(full);
    empty->snapshot = std::make_shared<const engine::Snapshot>();
    empty->registers = std::make_shared<const service::RegisterIndex>(service::RegisterIndex {
        std::make_shared<const engine::ResidentIndex>(), std::make_shared<const engine::OrganisationIndex>()});
    window.showImage(empty);
    camera.take(window, u"overview-empty"_s);
    window.showResidents();
    camera.take(window, u"residents-empty"_s);
    window.showOrganisations();
    camera.take(window, u"organisations-empty"_s);
    window.showOutreach();
    camera.take(window, u"outreach-empty"_s);
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

/// Runs the event loop until what the office answers without a word is there, five seconds at most.
void waitUntil(const std::function<bool()> &there)
{
    QEventLoop loop;
    QTimer look;
    int rounds = 250;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (there() || --rounds == 0) {
            loop.quit();
        }
    });
    look.start(20);
    loop.exec();
    Camera::settle();
}

/// The register pages: everybody, a filter with a person in detail, nobody, organisations.
void takeRegisters(Camera &camera, MainWindow &window)
{
    window.showResidents();
    waitForJobs(window);
    ResidentsPage &page = *window.residents();
    engine::ResidentFilter filter;
    filter.steps = {{domain::EventKind::EidIntake, true}, {domain::EventKind::EidActivated, false}};
    page.setFilter(filter);
    page.view()->setFocus();
    page.view()->setCurrentIndex(page.model()->index(7, 0));
    waitUntil([&] { return page.pane()->resident() == page.model()->residentAt(7); });
    camera.take(window, u"residents"_s);
    filter.text = u"không ai tên thế"_s;
    filter.village = VillageId {1};
    page.setFilter(filter);
    camera.take(window, u"residents-no-match"_s);
    page.setFilter({});
    window.showOrganisations();
    waitForJobs(window);
    camera.take(window, u"organisations"_s);
    window.showOverview();
}

/// The forms of the registers, with something wrong and something doubtful in them.
void takeForms(Camera &camera, MainWindow &window)
{
    window.showResidents();
    waitForJobs(window);
    const std::shared_ptr<const service::OfficeImage> image = window.residents()->image();
    std::optional<service::ResidentCard> card;
    window.registers().fetch(
        window.residents()->model()->residentAt(7), [&card](const service::ResidentCard &found) { card = found; });
    waitUntil([&] { return card.has_value(); });
    if (card) {
        card->draft.personalId = u"042300004567"_s;
        card->draft.phone = u"12345"_s;
        card->draft.oldId = u"012345678"_s;
        takeDialog(camera, new ResidentDialog(image, card, &window), u"resident-edit"_s);
        auto *bulk = new BulkDialog(
            image, {card->person.id}, u"Cả 1.944 người đang hiện"_s, service::BulkChange::Kind::Village, &window);
        bulk->showPreview({1890, {{u"đã như vậy rồi"_s, 54, {u"Nguyễn Văn An"_s, u"Trần Thị Bích"_s}}}});
        takeDialog(camera, bulk, u"bulk"_s);
    }
    takeDialog(camera, new ResidentDialog(image, std::nullopt, &window), u"resident-new"_s);
    takeDialog(camera, new OrganisationDialog(image, std::nullopt, &window), u"organisation-new"_s);
    window.showOverview();
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
        takeRegisters(camera, window);
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
            takeImport(camera, window);
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
            takeRegisters(camera, window);
            const Shot shot = [&camera](QWidget &widget, const QString &name) { camera.take(widget, name); };
            takeListFromAbove(window, shot);
            takePlaces(window, shot);
            takeOutreach(window, shot);
            takeSchedule(window, shot);
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
        takeForms(camera, window);
        takeEmpty(camera, *window.overview()->figures()->image, prompt, {1440, 900});
    }
    return camera.good();
}

} // namespace caodiem::ui
