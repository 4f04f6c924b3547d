#pragma once

// Reads the shipped stretches, for tests of the figure.

#include "routine/reader.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace unknot::test {

// A message can name no part of a structured binding with clang 14, which captures none; loops name a reference to it.
inline const Stretches& shippedStretches() {
    static const Stretches stretches = [] {
        Stretches read;
        for (const auto& entry : std::filesystem::directory_iterator(UNKNOT_SOURCE_FOLDER "/assets/stretches")) {
            if (entry.path().extension() != ".yaml") continue;
            std::ifstream in(entry.path());
            std::stringstream text;
            text << in.rdbuf();
            auto result = readStretch(entry.path().string(), text.str());
            REQUIRE_MESSAGE(result.value, entry.path().string());
            read.emplace(result.value->id, std::make_shared<const Stretch>(*result.value));
        }
        return read;
    }();
    return stretches;
}

inline const Stretch& shipped(const std::string& id) { return *shippedStretches().at(id); }

} // namespace unknot::test
