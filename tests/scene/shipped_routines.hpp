#pragma once

// The shipped routines, and their timelines as the window plays them.

#include "application/action.hpp"
#include "routine/library.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>

namespace unknot::sample {

inline const Library& shippedLibrary() {
    static const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
    static const Library library(root / "assets/stretches", root / "routines", "");
    return library;
}

inline constexpr std::pair<const char*, CrampMuscle> crampRoutines[] = {{"cramp-calf", CrampMuscle::calf},
                                                                        {"cramp-foot", CrampMuscle::foot},
                                                                        {"cramp-thigh-front", CrampMuscle::thighFront},
                                                                        {"cramp-thigh-back", CrampMuscle::thighBack}};

/// The first open hold or stage eases after 20 s if `eases`, else never.
inline std::shared_ptr<const Timeline> playedTimeline(const std::string& id, const RoutineOverrides& overrides = {},
                                                      bool eases = false) {
    const auto opened = shippedLibrary().openRoutine(id, overrides);
    REQUIRE_MESSAGE(opened.routine, id);
    Edits edits;
    if (eases) edits.emplace_back(edit::Ease{0, seconds(20)});
    return std::make_shared<const Timeline>(compile(*opened.routine, edits, OpenHoldLength::maximum));
}

} // namespace unknot::sample
