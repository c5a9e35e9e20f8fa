# One line per room: what it may link. Everything else stops the configure step,
# and tests/architecture reads the same table for the include lines.
set(APP_ROOMS           base domain engine store ingest report service cli ui)
set(ROOM_base_MAY       Qt6::Core spdlog::spdlog)
set(ROOM_domain_MAY     base Qt6::Core)
set(ROOM_engine_MAY     base domain Qt6::Core)
set(ROOM_store_MAY      base domain Qt6::Core SQLite::SQLite3)
set(ROOM_ingest_MAY     base domain Qt6::Core QuaZip::QuaZip EXPAT::EXPAT)
set(ROOM_report_MAY     base domain engine Qt6::Core Qt6::Gui QuaZip::QuaZip)
set(ROOM_service_MAY    base domain engine store ingest report Qt6::Core Qt6::Concurrent)
set(ROOM_cli_MAY        base domain engine report service Qt6::Core Qt6::Gui CLI11::CLI11)
set(ROOM_ui_MAY         base domain engine report service Qt6::Core Qt6::Gui Qt6::Widgets Qt6::Charts Qt6::Svg Qt6::Concurrent Qt6::SerialPort ZXing::ZXing)

# Rooms that must reach none of these, however long the road.
set(APP_HEADLESS_ROOMS  base domain engine store ingest report service cli)
set(APP_WINDOW_PARTS    Qt6::Widgets Qt6::Charts)
# Rooms that must not reach Qt Gui either.
set(APP_GUILESS_ROOMS   base domain engine store ingest)
