# One catalogue per room that speaks to people: resources/translations/<room>_vi.ts, made into the program as
# :/i18n/<room>_vi.qm. `cmake --build … --target update_translations` collects new source strings.
function(app_translate room target)
  set(ts "${PROJECT_SOURCE_DIR}/resources/translations/${room}_vi.ts")
  set_source_files_properties("${ts}" PROPERTIES OUTPUT_LOCATION "${CMAKE_CURRENT_BINARY_DIR}")
  qt_add_lrelease(${target} TS_FILES "${ts}" QM_FILES_OUTPUT_VARIABLE qms)
  qt_add_resources(${target} "${room}_translations" PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${qms})
  app_room_dir(${room} dir)
  if(NOT TARGET update_translations)
    add_custom_target(update_translations)
  endif()
  add_custom_target(update_${room}_translations
    COMMAND Qt6::lupdate -silent -locations none -no-obsolete -extensions cpp,h -source-language en -target-language vi_VN
            -I "${PROJECT_SOURCE_DIR}" -I "${PROJECT_SOURCE_DIR}/src" "${dir}" -ts "${ts}"
    VERBATIM)
  add_dependencies(update_translations update_${room}_translations)
endfunction()
