#pragma once

// The rooms of the source as a picture of text, drawn from the real includes. Knows nothing of the page that shows it.

#include "rules/source_files.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace unknot::test {

/// The rooms that each room includes, without those that it reaches through another of them. main.cpp is a room here.
using Uses = std::map<std::string, std::set<std::string>>;
Uses usesOf(const std::vector<SourceFile>& files);

struct PicturedRoom {
    std::string name;
    std::string purpose;
};

/// One line a room. A line goes down on the left from each room to the rooms that it uses, so those must follow it.
std::string pictureOf(const std::vector<PicturedRoom>& rooms, const Uses& uses);

/// The rooms and their purposes as a picture shows them, in its order.
std::vector<PicturedRoom> roomsIn(const std::string& picture);

} // namespace unknot::test
