# An installed package first; a pinned and hashed download second.
include(FetchContent)

macro(blijvend_need_json)
    find_package(nlohmann_json 3.11 QUIET)
    if(NOT nlohmann_json_FOUND)
        FetchContent_Declare(nlohmann_json
            URL https://github.com/nlohmann/json/releases/download/v3.11.3/json.tar.xz
            URL_HASH SHA256=d6c65aca6b1ed68e7a182f4757257b107ae403032760ed6ef121c9d55e81757d)
        set(JSON_SystemInclude ON)
        FetchContent_MakeAvailable(nlohmann_json)
    endif()
endmacro()

# Gives blijvend_catch: Catch2 3 with its main(), or Catch2 2, for which tests/main.cpp makes one.
macro(blijvend_need_catch)
    find_package(Catch2 3 QUIET)
    if(NOT Catch2_FOUND)
        find_package(Catch2 2 QUIET)
    endif()
    if(NOT Catch2_FOUND)
        FetchContent_Declare(Catch2
            URL https://github.com/catchorg/Catch2/archive/refs/tags/v3.4.0.tar.gz
            URL_HASH SHA256=122928b814b75717316c71af69bd2b43387643ba076a6ec16e7882bfb2dfacbb)
        FetchContent_MakeAvailable(Catch2)
    endif()
    add_library(blijvend_catch INTERFACE)
    if(TARGET Catch2::Catch2WithMain AND NOT Catch2_VERSION VERSION_LESS 3)
        target_link_libraries(blijvend_catch INTERFACE Catch2::Catch2WithMain)
    else()
        target_link_libraries(blijvend_catch INTERFACE Catch2::Catch2)
    endif()
endmacro()

blijvend_need_json()
find_package(simdjson 3 REQUIRED)  # by whoever links the static library too: install.cmake
find_package(Threads REQUIRED)
