# The module blijvend._core, for the wheel only: `pip install .` installs the component `python`.
find_package(Python 3.11 REQUIRED COMPONENTS Interpreter Development.Module)
find_package(pybind11 3 CONFIG REQUIRED)

# What does not know each record is compiled together: most of its time goes into the same headers.
file(GLOB_RECURSE binding_sources CONFIGURE_DEPENDS bindings/*.cpp)
pybind11_add_module(_core MODULE NO_EXTRAS ${binding_sources})
list(FILTER binding_sources EXCLUDE REGEX "/records\\.cpp$")
set_source_files_properties(${binding_sources} PROPERTIES UNITY_GROUP bindings)
set_target_properties(_core PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
target_link_libraries(_core PRIVATE blijvend::blijvend)
target_include_directories(_core PRIVATE bindings)
install(TARGETS _core LIBRARY DESTINATION blijvend COMPONENT python)
set_target_properties(_core PROPERTIES CXX_CLANG_TIDY "")
