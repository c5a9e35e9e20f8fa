set(demo_sources demo.cpp demo_days.cpp demo_households.cpp demo_log.cpp demo_names.cpp demo_organisations.cpp
  demo_pace.cpp demo_people.cpp demo_plan.cpp demo_play.cpp demo_profiles.cpp demo_records.cpp demo_steps.cpp
  demo_store.cpp)
