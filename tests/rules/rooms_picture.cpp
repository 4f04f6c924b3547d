#include "rules/rooms_picture.hpp"

#include <algorithm>
#include <sstream>

namespace unknot::test {
namespace {

constexpr std::size_t longestName = 12;

// Adds what `from` uses, directly or not. Ends even if the rooms use one another in a circle.
void collect(const Uses& uses, const std::string& from, std::set<std::string>& found) {
    for (const std::string& room : uses.at(from)) {
        if (found.insert(room).second) collect(uses, room, found);
    }
}

bool reaches(const Uses& uses, const std::string& from, const std::string& to) {
    std::set<std::string> found;
    collect(uses, from, found);
    return found.contains(to);
}

// The line from a room down to the last room that it uses.
struct Lane {
    std::size_t top = 0, bottom = 0;
    std::set<std::size_t> uses;
    std::size_t column = 0; ///< From the right.
};

// Each lane takes the rightmost column that is free.
std::vector<Lane> lanesOf(const std::vector<PicturedRoom>& rooms, const Uses& uses) {
    std::vector<Lane> lanes;
    std::vector<std::size_t> ends; // Of each column: the last row taken.
    for (std::size_t row = 0; row < rooms.size(); ++row) {
        Lane lane{row, row, {}, 0};
        for (std::size_t other = row + 1; other < rooms.size(); ++other) {
            if (!uses.at(rooms[row].name).contains(rooms[other].name)) continue;
            lane.uses.insert(other);
            lane.bottom = other;
        }
        if (lane.uses.empty()) continue;
        while (lane.column < ends.size() && ends[lane.column] >= row)
            ++lane.column;
        ends.resize(std::max(ends.size(), lane.column + 1));
        ends[lane.column] = lane.bottom;
        lanes.push_back(lane);
    }
    return lanes;
}

enum class Crossing { none, passes, begins, joins, ends };

Crossing crossingOf(const Lane& lane, std::size_t row) {
    if (row < lane.top || row > lane.bottom) return Crossing::none;
    if (row == lane.top) return Crossing::begins;
    if (!lane.uses.contains(row)) return Crossing::passes;
    return row == lane.bottom ? Crossing::ends : Crossing::joins;
}

// The sign where a lane meets a room's line; `isLast` where that line goes no farther to the left.
std::string signOf(Crossing crossing, bool isLast) {
    switch (crossing) {
    case Crossing::passes:
        return "│";
    case Crossing::begins:
        return isLast ? "┌" : "┬";
    case Crossing::joins:
        return isLast ? "├" : "┼";
    case Crossing::ends:
        return isLast ? "└" : "┴";
    case Crossing::none:
        break;
    }
    return "─";
}

std::string lanesAt(const std::vector<Lane>& lanes, std::size_t row) {
    std::vector<Crossing> crossings;
    std::size_t reach = 0; // How many columns the room's line goes to the left.
    for (const Lane& lane : lanes) {
        const Crossing crossing = crossingOf(lane, row);
        crossings.resize(std::max(crossings.size(), lane.column + 1));
        if (crossing == Crossing::none) continue;
        crossings[lane.column] = crossing;
        if (crossing != Crossing::passes) reach = std::max(reach, lane.column + 1);
    }
    std::string line;
    for (std::size_t column = crossings.size(); column-- > 0;) {
        const bool isOnLine = column < reach;
        const bool isBlank = !isOnLine && crossings[column] == Crossing::none;
        line += isBlank ? " " : signOf(crossings[column], column + 1 == reach);
        line += isOnLine ? "─" : " ";
    }
    return line;
}

} // namespace

Uses usesOf(const std::vector<SourceFile>& files) {
    Uses all;
    for (const SourceFile& file : files) {
        const std::string room = file.room.empty() ? file.name : file.room;
        for (const std::string& header : file.ownIncludes()) {
            const std::string other = header.substr(0, header.find('/'));
            if (other != room) all[room].insert(other);
            all[other];
        }
    }
    Uses direct;
    for (const auto& [room, others] : all) {
        direct[room];
        for (const std::string& other : others) {
            const bool isReached = std::ranges::any_of(
                others, [&](const std::string& between) { return between != other && reaches(all, between, other); });
            if (!isReached) direct[room].insert(other);
        }
    }
    return direct;
}

std::string pictureOf(const std::vector<PicturedRoom>& rooms, const Uses& uses) {
    const std::vector<Lane> lanes = lanesOf(rooms, uses);
    std::string picture;
    for (std::size_t row = 0; row < rooms.size(); ++row) {
        const auto& [name, purpose] = rooms[row];
        picture += lanesAt(lanes, row) + " " + name;
        picture += std::string(longestName - std::min(longestName, name.size()), ' ') + " " + purpose + "\n";
    }
    return picture;
}

std::vector<PicturedRoom> roomsIn(const std::string& picture) {
    std::vector<PicturedRoom> rooms;
    std::istringstream lines(picture);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t name = line.find_first_of("abcdefghijklmnopqrstuvwxyz");
        if (name == std::string::npos) continue;
        const std::size_t end = std::min(line.find(' ', name), line.size());
        const std::size_t purpose = std::min(line.find_first_not_of(' ', end), line.size());
        rooms.push_back({line.substr(name, end - name), line.substr(purpose)});
    }
    return rooms;
}

} // namespace unknot::test
